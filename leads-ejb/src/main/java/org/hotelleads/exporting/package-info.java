/** Files of leads: asked for, made again and again, and brought to where they belong. */
package org.hotelleads.exporting;
