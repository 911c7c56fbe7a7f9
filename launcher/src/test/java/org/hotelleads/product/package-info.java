/** The whole product as its users have it: started as a program, asked over HTTP and looked at in a browser. */
package org.hotelleads.product;
