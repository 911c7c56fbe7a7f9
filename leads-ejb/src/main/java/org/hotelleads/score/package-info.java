/** By which card a hotel scores its leads: the experts' points, its own, or what was learned from how its leads ended. */
package org.hotelleads.score;
