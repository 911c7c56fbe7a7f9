/** The ground everything stands on: the clock, settings, migrations and the errors that people are told of. */
package org.hotelleads.system;
