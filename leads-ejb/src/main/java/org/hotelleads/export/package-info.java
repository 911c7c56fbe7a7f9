/** Tables of leads as files, the wishes for them, and what has become of each: the model that {@code exporting} works on. */
package org.hotelleads.export;
