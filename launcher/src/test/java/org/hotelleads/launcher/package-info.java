/** Starting and stopping HotelLeads as operators do, and what it says when it cannot start. */
package org.hotelleads.launcher;
