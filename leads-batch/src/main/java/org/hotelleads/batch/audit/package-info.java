/** When the audit log is sealed. */
package org.hotelleads.batch.audit;
