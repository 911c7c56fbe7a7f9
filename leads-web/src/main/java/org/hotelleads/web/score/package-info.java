/** The page that shows by what a hotel scores, and how good that is. */
package org.hotelleads.web.score;
