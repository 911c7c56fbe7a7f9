/** How fast leads get into files, and what the server and the panel feel of it. */
package org.hotelleads.bench.export;
