/** Messages that guests write to the hotel over WhatsApp, as the Cloud API of Meta delivers them. */
package org.hotelleads.web.channel.whatsapp;
