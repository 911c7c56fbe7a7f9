/** The page of imports: files sent in, their columns and rows, and what has become of them. */
package org.hotelleads.web.importing;
