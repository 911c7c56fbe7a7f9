/** The PostgreSQL behind HotelLeads. */
package org.hotelleads.launcher.database;
