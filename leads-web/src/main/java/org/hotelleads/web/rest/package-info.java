/** The HTTP API: one resource for each noun, requests and answers as records, every error as problem+json. */
package org.hotelleads.web.rest;
