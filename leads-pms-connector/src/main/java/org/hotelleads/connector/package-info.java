/**
 * One package for each hotel system (PMS) that HotelLeads can read bookings from, each speaking that vendor's words and
 * nobody else's.
 */
package org.hotelleads.connector;
