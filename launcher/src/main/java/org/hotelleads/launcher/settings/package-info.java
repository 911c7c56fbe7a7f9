/** What an operator may set, where it is read from, and what is said when it is wrong. */
package org.hotelleads.launcher.settings;
