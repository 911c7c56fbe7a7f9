/** The hotel's own web form. */
package org.hotelleads.web.channel.form;
