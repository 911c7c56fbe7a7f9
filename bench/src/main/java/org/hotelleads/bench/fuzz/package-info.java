/** Tells what became of hostile inputs. */
package org.hotelleads.bench.fuzz;
