/** Calls and short messages, as Twilio and those who speak like it (Telnyx, SignalWire) deliver them. */
package org.hotelleads.web.channel.twilio;
