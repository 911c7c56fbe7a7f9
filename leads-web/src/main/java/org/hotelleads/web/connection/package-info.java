/** The page on which guests' channels are connected. */
package org.hotelleads.web.connection;
