/** Programs that try a running server from outside: the replay of dialogues, a million leads, and how fast they are read. */
package org.hotelleads.bench;
