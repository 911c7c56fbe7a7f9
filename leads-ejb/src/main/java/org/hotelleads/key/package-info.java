/** The keys of programs: issued, changed, renewed and withdrawn by those who run the chain. */
package org.hotelleads.key;
