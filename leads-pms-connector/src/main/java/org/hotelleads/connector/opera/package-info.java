/** How Oracle OPERA Cloud is spoken to, by way of the Oracle Hospitality Integration Platform. */
package org.hotelleads.connector.opera;
