/** The leads panel: statistics, filters, the table, the open lead, and what keeps all of it up to date. */
package org.hotelleads.web.panel;
