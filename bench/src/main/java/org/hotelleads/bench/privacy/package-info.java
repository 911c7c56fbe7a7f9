/** How fast guests are found, handed out and erased. */
package org.hotelleads.bench.privacy;
