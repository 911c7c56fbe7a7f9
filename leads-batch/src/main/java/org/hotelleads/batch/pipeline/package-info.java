/** Work on many leads that goes on without anybody waiting. */
package org.hotelleads.batch.pipeline;
