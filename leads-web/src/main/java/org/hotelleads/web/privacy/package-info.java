/** The page where guests' wishes are answered: what is known of them, and that it is forgotten. */
package org.hotelleads.web.privacy;
