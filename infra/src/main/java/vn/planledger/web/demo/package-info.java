/** The guided demo of the embedded profile. */
package vn.planledger.web.demo;
