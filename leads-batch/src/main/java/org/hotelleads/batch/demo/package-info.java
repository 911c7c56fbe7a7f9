/** A small made-up chain for trying the product: its conversations are played through the real capture. */
package org.hotelleads.batch.demo;
