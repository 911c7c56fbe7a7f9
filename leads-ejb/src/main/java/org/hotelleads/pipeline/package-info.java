/** What the team makes of a lead: its way from New to Converted or Lost. */
package org.hotelleads.pipeline;
