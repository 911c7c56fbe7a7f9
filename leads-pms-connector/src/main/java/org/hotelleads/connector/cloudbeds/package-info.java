/** How Cloudbeds is spoken to, by its API 1.3. */
package org.hotelleads.connector.cloudbeds;
