/** Hostile inputs: good ones that were spoiled, and what becomes of them. */
package org.hotelleads.fuzz;
