#!/usr/bin/perl
# relay.pl DELAY NAMESPACE ADDRESS RATE …: joins two network namespaces, which have no other way out, by a TUN device in
# each, and passes every packet on after DELAY milliseconds. It is started in the first namespace with the file of the
# second one; each device sends RATE kbit/s at most, by the token bucket filter of the kernel.
# https://docs.kernel.org/networking/tuntap.html
use strict;
use warnings;
use Fcntl qw(O_RDWR);
use Time::HiRes qw(time);

my ($delay, $namespace, $rate, $own, $other, $first) = @ARGV;

use constant { TUNSETIFF => 0x400454ca, IFF_TUN => 0x0001, IFF_NO_PI => 0x1000, PACKET => 65_536 };
# The second program inherits the first device.
$^F = 64;

sub device {
  my ($address, $peer) = @_;
  sysopen(my $tun, '/dev/net/tun', O_RDWR) or die "There is no TUN device: $!\n";
  my $request = pack('a16 s x22', 'bench0', IFF_TUN | IFF_NO_PI);
  ioctl($tun, TUNSETIFF, $request) or die "A TUN device can't be made: $!\n";
  for my $command (
    'ip link set lo up',
    "ip addr add $address peer $peer dev bench0",
    'ip link set bench0 mtu 1500 txqueuelen 1000 up',
    # One packet more than the largest burst, and as much queue as a router of such a line has.
    "tc qdisc add dev bench0 root tbf rate ${rate}kbit burst 3000 limit 120000",
    # The next connection to the same address starts as slowly as the first one.
    'sysctl -q -w net.ipv4.tcp_no_metrics_save=1',
  ) {
    system($command) == 0 or die "$command failed.\n";
  }
  return $tun;
}

if (!defined $first) {
  my $tun = device($own, $other);
  exec('nsenter', "--net=$namespace", $^X, $0, $delay, $namespace, $rate, $other, $own, fileno($tun));
  die "nsenter can't be run: $!\n";
}

open(my $near, '+<&=', $first) or die "The first device was not inherited: $!\n";
my @devices = ($near, device($own, $other));
my @queues = ([], []);
$| = 1;
print "ready\n";
while (1) {
  my $wait = 1;
  my $reading = '';
  vec($reading, fileno($_), 1) = 1 for @devices, \*STDIN;
  for my $queue (@queues) {
    my $left = @$queue ? $queue->[0][0] - time() : 1;
    $wait = $left if $left < $wait;
  }
  select($reading, undef, undef, $wait > 0 ? $wait : 0);
  # The process that started this one has ended.
  exit if vec($reading, fileno(STDIN), 1) && !sysread(STDIN, my $nothing, 1);
  for my $from (0, 1) {
    next unless vec($reading, fileno($devices[$from]), 1);
    sysread($devices[$from], my $packet, PACKET) or next;
    push @{ $queues[$from] }, [time() + $delay / 1000, $packet];
  }
  for my $from (0, 1) {
    my $queue = $queues[$from];
    syswrite($devices[1 - $from], (shift @$queue)->[1]) while @$queue && $queue->[0][0] <= time();
  }
}
