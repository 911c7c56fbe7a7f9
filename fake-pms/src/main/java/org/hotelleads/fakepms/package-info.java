/** Hotel systems that answer as the vendors' do, remember what is booked, and fail when they are told to. */
package org.hotelleads.fakepms;
