/** How guests' channels are connected: the addresses at which vendors deliver, their secrets, and what came in there. */
package org.hotelleads.channel;
