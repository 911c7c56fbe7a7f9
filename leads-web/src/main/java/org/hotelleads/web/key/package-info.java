/** The page of the keys of programs. */
package org.hotelleads.web.key;
