/** How any hotel system is called over HTTP, at its pace, and what its answers and failures mean to us. */
package org.hotelleads.connector.http;
