/** Payara Micro as HotelLeads runs it. */
package org.hotelleads.launcher.server;
