/** What an operator may set. */
package org.hotelleads.launcher.settings;
