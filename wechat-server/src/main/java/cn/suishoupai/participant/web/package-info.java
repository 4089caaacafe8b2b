/** Signing in on the phone, through WeChat. */
@NullMarked
package cn.suishoupai.participant.web;

import org.jspecify.annotations.NullMarked;
