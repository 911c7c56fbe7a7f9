-- By what name the guest can be found on the channel, where there may be neither phone nor email.
alter table conversation add column username text;
