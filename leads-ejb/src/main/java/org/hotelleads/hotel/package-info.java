/** The hotels of the chain: their code, zone, language, phone region and currency. */
package org.hotelleads.hotel;
