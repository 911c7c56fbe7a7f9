/** The way in: who is at the door, with which key or cookie, and the pages to sign in and out. */
package org.hotelleads.web.access;
