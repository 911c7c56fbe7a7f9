/** apaleo, as its Booking, Inventory and Identity APIs are spoken. */
package org.hotelleads.connector.apaleo;
