/** Payara Micro as HotelLeads runs it: its port, its log, its connection pool and leads.ear on it. */
package org.hotelleads.launcher.server;
