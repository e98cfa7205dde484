import type { ActivityRule } from './activity-rule.js';

const listed = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

/**
 * What we take for physical activity. The activities are those of the OpenActive activity list (CC BY 4.0) that people
 * in the United Kingdom are offered most, without those that are also ordinary words, and the programmes of the health
 * service. Directories file by their own terms, so that words have to do where terms are missing.
 */
export const PHYSICAL_ACTIVITY: ActivityRule = {
  terms: listed(
    'physical activity, physical activities, sport, fitness, leisure centre, swimming, exercise, gym, keep fit, keeping active, being active, get active, active lifestyle, walking, athletics, martial arts',
  ),
  otherTerms: listed(
    'nursery, nurseries, childcare, childminder, preschool, pre school, creche, school, private tuition, tutor, education, counselling, housing, benefits, money, debt, adoption, fostering, bereavement, legal, religious, library, libraries, music, scout, scouting, guides, brownies, cadets, academy, transport, equipment, care home, home care, domestic abuse, domestic violence, addictions, drugs, alcohol, employment, volunteering, museum, food bank, advocacy, helpline',
  ),
  words: listed(
    [
      'Aerobics, Aikido, American Football, Aqua Aerobics, Aqua Fit, Aquafit, Aqua Jogging, Aquacise, Aquanatal, Archery, Athletics, Badminton, Ballet, Ballroom Dancing, Barre, Baseball, Basketball, Belly Dance, Bhangra, Boccia, Body Conditioning, Bollywood, Bootcamp, Boot Camp, Bouldering, Boules, Bowls, Bowling Club, Boxercise, Boxfit, Boxing',
      'Buggy Fitness, Buggy Walk, Canoeing, Capoeira, Carpet Bowls, Chair Based Exercise, Chair Exercise, Chair Yoga, Chair Pilates, Cheerleading, Circuit Training, Circuits, Clubbercise, Couch to 5k, Cricket, Croquet, Crown Green Bowls, Cycling, Bike Ride, Cycle Ride, Dance, Dancing, Dance Fitness, Dancercise, Dodgeball, Exercise, Exercise Class, Extend Exercise',
      'Fencing, Fitness, Football, Futsal, Gentle Exercise, Goalball, Golf, Green Gym, Gym, Gymnastics, Health Walk, Hiking, HIIT, Hockey, Hydrotherapy, Ice Skating, Indoor Bowls, Jogging, Judo, Ju-Jitsu, Jive, Karate, Kayaking, Keep Fit, Kettlebell, Kickboxing, Korfball, Kung Fu, Kurling, Lacrosse, Lawn Bowls, Line Dancing, Martial Arts, Movement to Music, Multisports, Multi Sports',
      'Netball, Nordic Walking, Orienteering, Padel, Paddleboarding, Parkour, Parkrun, Petanque, Pickleball, Pilates, Qigong, Chi Kung, Racketball, Rambling, Ramblers, Rock Climbing, Climbing, Rounders, Rowing, Rugby, Running, Run Club, Sailing, Salsa, Scottish Country Dancing, Seated Exercise, Sequence Dancing, Short Mat Bowls, Skateboarding, Softball, Spin Class, Sport, Square Dancing, Squash, Stoolball',
      'Street Dance, Strength and Balance, Stretching, Surfing, Swim, Swimming, Swimming Lessons, Table Tennis, Taekwondo, Tag Rugby, Tai Chi, Tap Dancing, Tea Dance, Tennis, Touch Rugby, Trampolining, Triathlon, Volleyball, Walk, Walking, Walking Cricket, Walking Football, Walking Group, Walking Netball, Walking Rugby, Walking Hockey, Water Polo, Weightlifting, Weight Training, Wheelchair Basketball, Wheelchair Rugby, Wheelchair Tennis, Windsurfing, Wrestling, Yoga, Zumba',
      'Conservation Volunteering, Community Garden, Gardening Club, Gardening Group, Allotment, Physical Activity, Physical Activities',
      'Cardiac Rehabilitation, Cardiac Rehab, Pulmonary Rehabilitation, Pulmonary Rehab, Falls Prevention, Otago, Exercise Referral, Exercise on Referral, GP Referral Scheme, ESCAPE-pain',
    ].join(','),
  ),
  otherWords: listed(
    [
      'walk in, walk through, walk away, walk you through, dog walk, dog walking, walking stick, walking frame, walking aid, walking distance, minute walk, minutes walk, short walk from, walk from the, walk of life, walks of life, school walk',
      'running a, running an, running the, running your, running our, running cost, running of, running water, running since, running for, running from, running out, running this, running every, running on, running at, running in, running until, running throughout, been running, is running, are running, up and running, day to day running, smooth running',
      'exercise your right, exercise book, exercise their right, exercise of, fitness to practise, fitness for work, fitness to work, garden fencing, barre chord, dance drama and music, drama dance and music, music dance and drama, dance drama, drama and dance, circuit judge, boxing day, climbing frame, squash and biscuits, tennis court hire, sports equipment hire, sport of, blood sport',
      'swim nappy, bowls of, cricket tea, golf sale, cycling through, stretching from, stretching across, stretching out, salsa dip, gardening service',
    ].join(','),
  ),
  mentions: 2,
};
