/** Reading the JSON that programs send us, strictly. */
package org.hotelleads.web.json;
