/** What jobs share: they outlive their server, and work though nobody stands behind them. */
package org.hotelleads.batch.job;
