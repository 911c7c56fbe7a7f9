/** An apaleo of this machine. */
package org.hotelleads.fakepms.apaleo;
