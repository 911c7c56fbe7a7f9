/** Who did what and when: a log that is only added to, and in which tampering shows. */
package org.hotelleads.audit;
