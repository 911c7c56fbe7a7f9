/** How well guests are understood, measured on public sets of dialogues and phrases through the public API of the core. */
package org.hotelleads.bench.accuracy;
