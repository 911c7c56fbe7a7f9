/** One guest on two channels: found by email and phone, merged into one lead, and parted again. */
package org.hotelleads.duplicate;
