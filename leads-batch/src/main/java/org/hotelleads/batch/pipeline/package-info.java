/** Work of the team that goes on without anybody waiting, or that the clock starts. */
package org.hotelleads.batch.pipeline;
