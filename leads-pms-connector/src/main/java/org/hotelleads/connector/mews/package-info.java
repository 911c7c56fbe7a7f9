/** Mews, as its Connector API is spoken. */
package org.hotelleads.connector.mews;
