/** How the tests get into a Payara Micro with a real database. */
package org.hotelleads.inside.payara;
