/** Reading leads fast: rows, filters, statistics, one lead in full, and what has changed since a moment. */
package org.hotelleads.search;
