/** The PostgreSQL behind HotelLeads: one that the operator gives, or the embedded one. */
package org.hotelleads.launcher.database;
